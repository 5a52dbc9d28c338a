/** The Facts view: what the sources say, by subject, and what the draft does with it. */
import * as vscode from 'vscode';
import type { FactRow } from '../../server/protocol.js';
import type { Facts } from '../facts.js';
import { FILTERS, type Filter } from './fact-filter.js';
import type { SourcePanel } from './source-panel.js';

interface SubjectNode {
  readonly name: string;
  readonly facts: readonly FactNode[];
}

/** Stays the same object when the fact's state changes: VS Code then draws one row anew and keeps selection, menus and place. */
interface FactNode {
  row: FactRow;
}

type Node = SubjectNode | FactNode;

const isFact = (node: Node): node is FactNode => 'row' in node;

export class FactsView implements vscode.TreeDataProvider<Node>, vscode.TreeDragAndDropController<Node>, vscode.Disposable {
  readonly dropMimeTypes: readonly string[] = [];
  readonly dragMimeTypes: readonly string[] = ['text/plain'];
  private readonly emitter = new vscode.EventEmitter<Node[] | undefined>();
  readonly onDidChangeTreeData = this.emitter.event;
  private readonly view: vscode.TreeView<Node>;
  private readonly disposables: vscode.Disposable[];
  private filter: Filter = FILTERS[0]!;
  private subjects: readonly SubjectNode[] | undefined;

  constructor(
    private readonly facts: Facts,
    source: SourcePanel,
  ) {
    this.view = vscode.window.createTreeView('stet.facts', { treeDataProvider: this, dragAndDropController: this, showCollapseAll: true, canSelectMany: true });
    this.disposables = [
      this.emitter,
      this.view,
      facts.onDidChange(() => void this.update()),
      vscode.commands.registerCommand('stet.filterFacts', () => this.chooseFilter()),
      vscode.commands.registerCommand('stet.clearFactsFilter', () => this.setFilter(FILTERS[0]!)),
      vscode.commands.registerCommand('stet.refreshFacts', () => facts.changed()),
      // While a source is open it follows the arrow keys.
      this.view.onDidChangeSelection(({ selection: [node] }) => {
        if (node && isFact(node) && source.isOpen) void source.show(node.row.passages);
      }),
    ];
  }

  /** The facts that a command of the view is about: those handed to it, else the selected ones. */
  chosen(args: readonly unknown[]): readonly FactRow[] {
    const [one, many] = args as [Node | undefined, readonly Node[] | undefined];
    const nodes = many?.length ? many : one ? [one] : this.view.selection;
    return nodes.flatMap((node) => (isFact(node) ? [node.row] : node.facts.map(({ row }) => row)));
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node) return isFact(node) ? [] : [...node.facts];
    this.subjects = await this.group();
    return [...this.subjects];
  }

  private async group(): Promise<SubjectNode[]> {
    const all = await this.facts.list();
    const shown = all.filter(this.filter.holds);
    // Above the rows: a description stands in a head that the editor hides where a view is alone in its place.
    this.view.message = all.length && !shown.length ? vscode.l10n.t('No fact is {0}.', this.filter.label()) : summary(all, this.filter) || undefined;
    const subjects = new Map<string, FactNode[]>();
    for (const row of shown) {
      const facts = subjects.get(row.subject);
      if (facts) facts.push({ row });
      else subjects.set(row.subject, [{ row }]);
    }
    // Those without a subject come last: they are the hardest to tell apart.
    return [...subjects].map(([name, facts]) => ({ name, facts })).sort((a, b) => Number(a.name === '') - Number(b.name === ''));
  }

  /** The facts are others, or are otherwise. */
  private async update(): Promise<void> {
    const before = this.subjects;
    const after = await this.group();
    if (!before || outline(before) !== outline(after)) return this.refresh();
    const [old, fresh] = [before.flatMap(({ facts }) => facts), after.flatMap(({ facts }) => facts)];
    const changed = old.filter((node, i) => JSON.stringify(node.row) !== JSON.stringify(fresh[i]!.row));
    old.forEach((node, i) => (node.row = fresh[i]!.row));
    if (changed.length) this.emitter.fire(changed);
  }

  /** Needed for `reveal`. */
  getParent(): undefined {
    return undefined;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return isFact(node) ? factItem(node.row) : subjectItem(node);
  }

  handleDrag(nodes: readonly Node[], data: vscode.DataTransfer): void {
    const text = nodes.map((node) => (isFact(node) ? node.row.value : node.name)).join(', ');
    data.set('text/plain', new vscode.DataTransferItem(text));
  }

  private refresh(): void {
    this.emitter.fire(undefined);
  }

  private async chooseFilter(): Promise<void> {
    const all = await this.facts.list();
    const items = FILTERS.map((filter) => ({ label: filter.label(), description: String(all.filter(filter.holds).length), filter }));
    const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Show the facts that are …') });
    if (chosen) this.setFilter(chosen.filter);
  }

  private setFilter(filter: Filter): void {
    this.filter = filter;
    void vscode.commands.executeCommand('setContext', 'stet.factsFiltered', filter !== FILTERS[0]);
    this.refresh();
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }
}

function summary(all: readonly FactRow[], filter: Filter): string {
  if (filter !== FILTERS[0]) return filter.label();
  const told = all.filter(({ use }) => use === 'used' || use === 'changed').length;
  return all.some(({ use }) => use !== 'unknown') ? vscode.l10n.t('{0} of {1} facts are in the draft', told, all.length) : '';
}

/** Which rows there are, in which order. */
function outline(subjects: readonly SubjectNode[]): string {
  return JSON.stringify(subjects.map(({ name, facts }) => [name, facts.map(({ row }) => row.factBase + row.id)]));
}

function subjectItem({ name, facts }: SubjectNode): vscode.TreeItem {
  const item = new vscode.TreeItem(name || vscode.l10n.t('Of no one in particular'), vscode.TreeItemCollapsibleState.Expanded);
  item.id = `subject:${name}`;
  item.description = String(facts.length);
  item.contextValue = 'subject';
  return item;
}

function factItem(row: FactRow): vscode.TreeItem {
  const item = new vscode.TreeItem(row.value);
  const { icon, color, says } = stateOf(row);
  const [passage] = row.passages;
  item.id = `${row.factBase}#${row.id}`;
  item.description = passage?.text ?? row.id;
  item.iconPath = new vscode.ThemeIcon(icon, color ? new vscode.ThemeColor(color) : undefined);
  item.contextValue = `fact.${row.status}`;
  item.command = { command: 'stet.revealFact', title: vscode.l10n.t('Show in the source'), arguments: [{ row }] };
  item.accessibilityInformation = { label: `${row.value}, ${says}. ${passage?.text ?? ''}` };
  item.tooltip = new vscode.MarkdownString(
    [`**${escape(row.value)}** · ${says}`, ...row.passages.flatMap(({ text, title, range }) => [`> ${escape(text)}`, escape(vscode.l10n.t('{0}, line {1}', title, range.start.line + 1))])].join('\n\n'),
  );
  return item;
}

/** `appendText` of VS Code keeps blanks from breaking, so that long lines break amid words. */
function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]()#|<>&~!+-]/g, (c) => (c === '<' ? '&lt;' : c === '&' ? '&amp;' : `\\${c}`)).replace(/\s+/g, ' ');
}

/** The state that matters most at the desk: what the draft gets wrong, then what is wrong with the source, then what is left out. */
function stateOf({ use, stale, conflict, status }: FactRow): { icon: string; color?: string; says: string } {
  if (status === 'rejected') return { icon: 'circle-slash', color: 'disabledForeground', says: vscode.l10n.t('rejected') };
  if (use === 'changed') return { icon: 'error', color: 'list.errorForeground', says: vscode.l10n.t('told otherwise in the draft') };
  if (stale) return { icon: 'history', color: 'list.warningForeground', says: vscode.l10n.t('the source has changed') };
  if (conflict) return { icon: 'warning', color: 'list.warningForeground', says: vscode.l10n.t('the source contradicts itself') };
  if (use === 'used') return { icon: 'pass', color: 'testing.iconPassed', says: vscode.l10n.t('told in the draft') };
  if (use === 'unused') return { icon: 'circle-large-outline', says: vscode.l10n.t('not in the draft') };
  return status === 'reviewed' ? { icon: 'verified', says: vscode.l10n.t('reviewed') } : { icon: 'circle-outline', says: vscode.l10n.t('not reviewed') };
}
