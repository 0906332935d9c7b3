// Writes the notices that the licences of others ask for: node build/notices.mjs <project.assets.json of the program> <file>
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [assetsFile, target] = process.argv.slice(2);

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1);

const licenceText = (folder) => {
  const file = existsSync(folder) && readdirSync(folder).sort().find((name) => /^licen[cs]e(\.txt|\.md|-mit)?$/i.test(name));
  return file ? readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : undefined;
};

const nuGet = () => {
  const { packageFolders, libraries } = readJson(assetsFile);
  return Object.entries(libraries).filter(([, { type }]) => type === 'package').map(([id, library]) => {
    const [name, version] = id.split('/');
    const folder = Object.keys(packageFolders).map((root) => path.join(root, library.path)).find(existsSync);
    const nuspec = readFileSync(path.join(folder, readdirSync(folder).find((file) => file.endsWith('.nuspec'))), 'utf8');
    const value = (element) => new RegExp(`<${element}\\b[^>]*>([^<]*)</${element}>`).exec(nuspec)?.[1].trim();
    const isFile = /<license type="file"/.test(nuspec);
    const licence = /<license type="expression"[^>]*>([^<]*)</.exec(nuspec)?.[1] ?? (isFile ? undefined : value('licenseUrl')) ?? 'see below';
    return { name, version, licence, holder: value('copyright') || value('authors'), text: licenceText(folder) };
  });
};

const npm = () =>
  Object.entries(readJson(path.join(repository, 'package-lock.json')).packages)
    .filter(([place, { dev, link }]) => place.startsWith('node_modules/') && !dev && !link)
    .map(([place, { version, license }]) => ({
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license ?? 'see below',
      text: licenceText(path.join(repository, place)),
    }));

const list = (heading, packages) =>
  [heading, '='.repeat(heading.length), '', ...packages.map(({ name, version, licence, holder }) => `${name} ${version}: ${licence}${holder ? ` (${holder})` : ''}`)].join('\n');

const texts = (packages) => {
  const groups = new Map();
  for (const { name, version, text } of packages.filter((item) => item.text)) {
    groups.set(text, [...(groups.get(text) ?? []), `${name} ${version}`]);
  }

  return [...groups].map(([text, names]) => `---- ${names.join(', ')}\n\n${text}`).join('\n\n');
};

const [program, browser] = [nuGet().sort(byName), npm().sort(byName)];
writeFileSync(target, [
  'WelcomeCenter is made of its own code and of the packages of others. These are they, with their licences.',
  list('Packages of the program (NuGet)', program),
  list('Packages of the back office in the browser (npm)', browser),
  'Licence texts\n=============',
  texts([...program, ...browser]),
].join('\n\n') + '\n');
