// Prints the client's own types of the Management API as JSON Schema: what each operation answers with which status.
// They are read from the installed package and stay there.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const entry = createRequire(import.meta.url).resolve('@umbraco-cms/backoffice/external/backend-api');
const file = join(dirname(entry), 'types.gen.d.ts');
const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

const definitions = {};
const data = new Map();
const answers = new Map();

const literal = (node) => (node.kind === ts.SyntaxKind.NullKeyword ? null : JSON.parse(node.getText().replace(/^'(.*)'$/, '"$1"')));
const name = (member) => (ts.isIdentifier(member.name) ? member.name.text : String(literal(member.name)));

const keywords = {
  [ts.SyntaxKind.StringKeyword]: { type: 'string' },
  [ts.SyntaxKind.NumberKeyword]: { type: 'number' },
  [ts.SyntaxKind.BooleanKeyword]: { type: 'boolean' },
  [ts.SyntaxKind.UnknownKeyword]: {},
  [ts.SyntaxKind.VoidKeyword]: {},
  [ts.SyntaxKind.NeverKeyword]: { not: {} },
  [ts.SyntaxKind.UndefinedKeyword]: { not: {} },
};

function object(node) {
  const properties = {};
  const required = [];
  let additionalProperties = false;
  for (const member of node.members) {
    if (ts.isIndexSignatureDeclaration(member)) {
      additionalProperties = schema(member.type);
    } else {
      properties[name(member)] = schema(member.type);
      if (!member.questionToken) required.push(name(member));
    }
  }

  return { type: 'object', properties, required, additionalProperties };
}

function reference(node) {
  const target = node.typeName.getText();
  if (target === 'Array') return { type: 'array', items: schema(node.typeArguments[0]) };
  return ['Blob', 'File'].includes(target) ? {} : { $ref: `#/definitions/${target}` };
}

/** What may be anything may be anything else, too. */
const union = (schemas) => (schemas.some((one) => Object.keys(one).length === 0) ? {} : { anyOf: schemas });

function schema(node) {
  if (keywords[node.kind]) return keywords[node.kind];
  if (ts.isParenthesizedTypeNode(node) || ts.isTypeOperatorNode(node)) return schema(node.type);
  if (ts.isArrayTypeNode(node)) return { type: 'array', items: schema(node.elementType) };
  if (ts.isUnionTypeNode(node)) return union(node.types.map(schema));
  if (ts.isLiteralTypeNode(node)) return literal(node.literal) === null ? { type: 'null' } : { enum: [literal(node.literal)] };
  if (ts.isTypeLiteralNode(node)) return object(node);
  if (ts.isTypeReferenceNode(node)) return reference(node);
  throw new Error(`No schema for: ${node.getText()}`);
}

for (const statement of source.statements) {
  if (ts.isEnumDeclaration(statement)) {
    definitions[statement.name.text] = { enum: statement.members.map((member) => literal(member.initializer)) };
  } else if (ts.isTypeAliasDeclaration(statement)) {
    const alias = statement.name.text;
    if (/^(Get|Post|Put|Delete|Patch)\w+Data$/.test(alias)) data.set(alias.slice(0, -'Data'.length), statement.type);
    else if (/(Responses|Errors)$/.test(alias) && ts.isTypeLiteralNode(statement.type)) answers.set(alias, statement.type);
    else if (alias.endsWith('Model') || alias === 'ProblemDetails') definitions[alias] = schema(statement.type);
  }
}

const operations = [...data].map(([operation, type]) => {
  const url = literal(type.members.find((member) => name(member) === 'url').type.literal);
  const statuses = {};
  for (const part of ['Responses', 'Errors']) {
    for (const member of answers.get(operation + part)?.members ?? []) statuses[name(member)] = schema(member.type);
  }

  return { method: operation.match(/^[A-Z][a-z]+/)[0].toUpperCase(), url, statuses };
});

console.log(JSON.stringify({ definitions, operations }));
