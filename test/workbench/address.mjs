// Where the workbench shows a folder: its own page, told by its address what to open.

/** The workbench's address for `folder` or for the folders of a `workspace` file, with, when given, the extension in `development`, the test suite at `tests` or an open `file` (absolute paths). */
export function workbenchAddress(url, { folder, workspace, development, tests, file }) {
  const remote = (path) => `vscode-remote://${new URL(url).host}${path}`;
  const payload = [['skipWelcome', 'true']];
  if (development) payload.push(['extensionDevelopmentPath', remote(development)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (file) payload.push(['openFile', remote(file)]);
  return `${url}/?${workspace ? `workspace=${encodeURIComponent(workspace)}` : `folder=${encodeURIComponent(folder)}`}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}
