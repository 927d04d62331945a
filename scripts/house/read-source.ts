import { parseSync, Visitor } from "rolldown/utils";

export interface Import {
  specifier: string;
  line: number;
  /** What is taken from it by name; of a whole namespace, the members that are used. */
  names: readonly string[];
}

export interface Export {
  /** Nothing where everything of another module is passed on. */
  name: string | null;
  /** The module it comes from, and its name there; no name means the whole module. */
  from: { specifier: string; name: string | null } | null;
}

/** What the rules of the house ask of a file of code. */
export interface Source {
  imports: readonly Import[];
  exports: readonly Export[];
  strings: readonly { value: string; line: number }[];
  /** The keys of objects that are declared by name. */
  objects: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads TypeScript. Types, re-exports and `import("…")` are imports like any other.
 *
 * @throws {Error} when it cannot be parsed.
 */
export function readSource(path: string, text: string): Source {
  const { program, module, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path} cannot be read: ${error.message}`);

  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length;
  const imports: Import[] = [];
  const strings: { value: string; line: number }[] = [];
  const objects = new Map<string, string[]>();
  const namespaces = new Map<string, string[]>();
  const addImport = (source: { type: string; start: number } | null, names: string[] = []) => {
    if (source === null || !("value" in source) || typeof source.value !== "string") return;
    imports.push({ specifier: source.value, line: lineAt(source.start), names });
  };

  new Visitor({
    ImportDeclaration({ source, specifiers }) {
      const names: string[] = [];
      for (const specifier of specifiers) {
        if (specifier.type === "ImportNamespaceSpecifier") {
          namespaces.set(specifier.local.name, names);
        } else if (specifier.type === "ImportDefaultSpecifier") {
          names.push("default");
        } else if (specifier.imported.type === "Identifier") {
          names.push(specifier.imported.name);
        }
      }
      addImport(source, names);
    },
    ExportNamedDeclaration: ({ source }) => addImport(source),
    ExportAllDeclaration: ({ source }) => addImport(source),
    ImportExpression: ({ source }) => addImport(source),
    TSImportType: ({ source }) => addImport(source),
    MemberExpression({ object, property }) {
      if (object.type !== "Identifier" || property.type !== "Identifier") return;
      namespaces.get(object.name)?.push(property.name);
    },
    VariableDeclarator({ id, init }) {
      const isChecked = init?.type === "TSAsExpression" || init?.type === "TSSatisfiesExpression";
      const value = isChecked ? init.expression : init;
      if (id.type !== "Identifier" || value?.type !== "ObjectExpression") return;
      const keys = value.properties.flatMap((property) =>
        property.type === "Property" && property.key.type === "Identifier"
          ? [property.key.name]
          : [],
      );
      objects.set(id.name, keys);
    },
    Literal({ value, start }) {
      if (typeof value === "string") strings.push({ value, line: lineAt(start) });
    },
    TemplateElement({ value, start }) {
      strings.push({ value: value.cooked ?? "", line: lineAt(start) });
    },
  }).visit(program);

  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.map(({ exportName, importName, moduleRequest }) => ({
      name: exportName.name,
      from: moduleRequest && { specifier: moduleRequest.value, name: importName.name },
    })),
  );
  return { imports, exports, strings, objects };
}
