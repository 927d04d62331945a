import { AttributesTable } from "./blocks/attributes-table.tsx";
import { CodeFile } from "./blocks/code-file.tsx";
import { KeyTable } from "./blocks/key-table.tsx";
import { PropsTable } from "./blocks/props-table.tsx";
import { Summary } from "./blocks/summary.tsx";
import { ThemedCode, ThemedSource } from "./blocks/themed-source.tsx";
import { TokensTable, TokensUsed } from "./blocks/tokens-table.tsx";
import { ThemedDocsContainer } from "./docs-container.tsx";

/** How the pages of text are drawn; Storybook's types know nothing of their components. */
export const pages = {
  components: {
    Source: ThemedSource,
    code: ThemedCode,
    AttributesTable,
    CodeFile,
    KeyTable,
    PropsTable,
    Summary,
    TokensTable,
    TokensUsed,
  },
  container: ThemedDocsContainer,
  toc: { headingSelector: "h2" },
};
