import { Source } from "@storybook/addon-docs/blocks";
import { readFunction } from "../reading/read-function.ts";
import { sources } from "../reading/sources.ts";
import { Prose } from "./prose.tsx";

/** What the source says of a component or a hook: a sentence, its signature, an example. */
export function Summary({ of }: { of: string }) {
  const { comment, signature } = readFunction(of, sources);
  return (
    <>
      <p>
        <Prose text={comment.text} />
      </p>
      {signature === undefined ? null : <Source code={signature} language="typescript" />}
      {comment.params.length > 0 ? (
        <ul>
          {comment.params.map(({ name, text }) => (
            <li key={name}>
              <code>{name}</code>: <Prose text={text} />
            </li>
          ))}
        </ul>
      ) : null}
      {comment.throws === undefined ? null : (
        <p>
          Throws <Prose text={comment.throws.replace(/^\{(\w+)\} /, "an `$1` ")} />
        </p>
      )}
      {comment.example === undefined ? null : <Source code={comment.example} language="tsx" />}
    </>
  );
}
