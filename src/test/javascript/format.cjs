// node format.cjs PRETTIER write|check FILE...: prints the files that are formatted otherwise; write mends them.
const fs = require('node:fs');
const path = require('node:path');

const [home, mode, ...files] = process.argv.slice(2);
const prettier = require(path.join(home, 'standalone.js'));
const plugins = ['babel', 'estree'].map((name) => require(path.join(home, 'plugins', `${name}.js`)));

(async () => {
  for (const file of files) {
    const text = fs.readFileSync(file, 'utf8');
    const wanted = await prettier.format(text, { parser: 'babel', plugins, singleQuote: true, printWidth: 120 });
    if (text !== wanted) {
      console.log(file);
      if (mode === 'write') {
        fs.writeFileSync(file, wanted);
      }
    }
  }
})();
