// node check.cjs TYPESCRIPT FILE...: checks the files as TypeScript's compiler understands plain JavaScript with its comments;
// prints what it finds, a line each.
const fs = require('node:fs');
const path = require('node:path');

const [home, ...files] = process.argv.slice(2);
const ts = require(path.join(home, 'lib', 'typescript.js'));
const program = ts.createProgram(files, {
  allowJs: true,
  checkJs: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ES2022,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  noUnusedLocals: true,
  noUnusedParameters: true,
  noImplicitThis: true,
  noFallthroughCasesInSwitch: true,
});
for (const found of ts.getPreEmitDiagnostics(program)) {
  const where = found.file
    ? `${path.relative(process.cwd(), found.file.fileName)}:${found.file.getLineAndCharacterOfPosition(found.start).line + 1} `
    : '';
  console.log(`${where}TS${found.code} ${ts.flattenDiagnosticMessageText(found.messageText, ' ')}`);
}
