import { readTokens, type Token } from "../reading/read-tokens.ts";
import { styles } from "../reading/styles.ts";
import { tokensIn } from "../reading/tokens-in.ts";
import { Prose } from "./prose.tsx";

const tokens = readTokens(styles.get("tokens") ?? "");

/** The tokens an app sets, or those that follow from them, as the style sheet declares them. */
export function TokensTable({ kind }: { kind: "given" | "derived" }) {
  return (
    <table className="guestlist-docs-table">
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Light</th>
          <th scope="col">Dark</th>
        </tr>
      </thead>
      <tbody>
        {tokens[kind].map((token) => (
          <Row key={token.name} token={token} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ token: { name, comment, light, dark } }: { token: Token }) {
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
        {comment ? (
          <p>
            <Prose text={comment} />
          </p>
        ) : null}
      </th>
      <td colSpan={light === dark ? 2 : 1}>
        <Value token={name} scheme="light" text={light} />
      </td>
      {light === dark ? null : (
        <td>
          <Value token={name} scheme="dark" text={dark} />
        </td>
      )}
    </tr>
  );
}

interface ValueProps {
  token: string;
  scheme: "light" | "dark";
  text: string;
}

function Value({ token, scheme, text }: ValueProps) {
  const isColour = !/radius|spacing|font|shadow|text|size|weight|duration/.test(token);
  return (
    <>
      {isColour ? (
        <span data-theme={scheme}>
          <span
            aria-hidden="true"
            className="guestlist-root guestlist-docs-swatch"
            style={{ background: `var(${token})` }}
          />
        </span>
      ) : null}
      <code>{text}</code>
    </>
  );
}

/** Which tokens the named style sheets read: those an app sets, then what follows from them. */
export function TokensUsed({ sheets }: { sheets: readonly string[] }) {
  const used = new Set(tokensIn(sheets.map((name) => styles.get(name) ?? missing(name))));
  const { given, derived } = tokens;
  return (
    <p className="guestlist-docs-tokens">
      {[...given, ...derived].flatMap(({ name }) =>
        used.has(name) ? [<code key={name}>{name}</code>] : [],
      )}
    </p>
  );
}

function missing(name: string): never {
  throw new Error(`There is no style sheet ${name}.css.`);
}
