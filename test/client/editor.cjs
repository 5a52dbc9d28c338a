// As much of `vscode` as the language client needs to start, to send texts and to ask for diagnostics of them.
class EventEmitter {
  listeners = new Set();
  event = (listener, self) => {
    const one = self ? listener.bind(self) : listener;
    // As the editor's own: what is disposed of hears and tells no more.
    if (!this.isDisposed) this.listeners.add(one);
    return { dispose: () => this.listeners.delete(one) };
  };
  fire(what) {
    for (const listener of [...this.listeners]) listener(what);
  }
  dispose() {
    this.isDisposed = true;
    this.listeners.clear();
  }
}
class Disposable {
  constructor(dispose) {
    this.dispose = dispose;
  }
  static from(...all) {
    return new Disposable(() => all.forEach((one) => one.dispose()));
  }
}
class Uri {
  constructor(text) {
    Object.assign(this, { text, scheme: 'file', authority: '', path: text.slice(7), fsPath: text.slice(7), query: '', fragment: '' });
  }
  toString() {
    return this.text;
  }
  static parse(text) {
    return new Uri(text);
  }
}
class CancellationTokenSource {
  emitter = new EventEmitter();
  token = { isCancellationRequested: false, onCancellationRequested: this.emitter.event };
  cancel() {
    this.token.isCancellationRequested = true;
    this.emitter.fire();
  }
  dispose() {}
}
class TabInputText {
  constructor(uri) {
    this.uri = uri;
  }
}

const draft = (name) => ({ uri: new Uri(`file:///drafts/${name}`), fileName: `/drafts/${name}`, languageId: 'markdown', version: 1, getText: () => 'Sales rose.' });
const opened = new EventEmitter();
const tabs = ['first.md', 'later.md'].map((name) => ({ input: new TabInputText(draft(name).uri) }));
/** What a test sees: open texts, providers that are registered, collections of diagnostics, messages. */
const seen = { texts: [draft('first.md')], registered: new Set(), collections: new Set(), messages: [] };

const nothing = () => ({ dispose() {} });
const register = (...args) => {
  seen.registered.add(args);
  return { dispose: () => seen.registered.delete(args) };
};
const tell = async (message) => void seen.messages.push(message);
const commands = new Set();

/** A part of the editor whose other events never come and whose other registrations are only counted. */
const part = (known) => new Proxy(known, { get: (of, name) => (name in of || typeof name === 'symbol' ? of[name] : /^on[A-Z]/.test(name) ? nothing : /^register/.test(name) ? register : undefined) });
/** A class or an enumeration that is only mentioned. */
const mentioned = () => new Proxy(class {}, { get: (of, name) => (name in of ? of[name] : 1) });

const known = {
  EventEmitter, Disposable, Uri, CancellationTokenSource, TabInputText,
  CancellationError: class extends Error {},
  version: '1.100.0',
  env: { language: 'en', appName: 'test' },
  l10n: { t: (text) => text },
  workspace: part({ get textDocuments() { return seen.texts; }, notebookDocuments: [], onDidOpenTextDocument: opened.event, getConfiguration: () => ({ get: (_, value) => value }) }),
  window: part({
    activeTextEditor: undefined, visibleTextEditors: [],
    tabGroups: part({ all: [{ tabs }], activeTabGroup: { tabs } }),
    createOutputChannel: () => ({ appendLine() {}, append() {}, show() {}, dispose() {} }),
    showErrorMessage: tell, showWarningMessage: tell, showInformationMessage: tell,
  }),
  languages: part({
    match: () => 10,
    createDiagnosticCollection: () => {
      const collection = Object.assign(new Map(), { dispose: () => seen.collections.delete(collection) });
      seen.collections.add(collection);
      return collection;
    },
  }),
  commands: part({
    registerCommand: (name) => {
      if (commands.has(name)) throw new Error(`command '${name}' already exists`);
      commands.add(name);
      return { dispose: () => commands.delete(name) };
    },
  }),
};

exports.seen = seen;
exports.openLater = () => {
  const text = draft('later.md');
  seen.texts.push(text);
  opened.fire(text);
};
exports.vscode = new Proxy(known, { get: (of, name) => (name in of || typeof name === 'symbol' ? of[name] : (of[name] = mentioned())) });
