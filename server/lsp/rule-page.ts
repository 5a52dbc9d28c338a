/** Where a rule is explained. */
import manifest from '../../package.json';

export function rulePage(code: string): string {
  return `${manifest.homepage.replace(/\/$/, '')}/blob/main/docs/rules/${code}.md`;
}
