import { functions } from "virtual:functions";
import { Source } from "@storybook/addon-docs/blocks";
import { Prose } from "./prose.tsx";

/** What the source says of a component or a hook: a sentence, its signature, an example. */
export function Summary({ of }: { of: string }) {
  const found = functions.filter(({ name }) => name === of);
  const [{ comment, signature } = missing(of)] = found;
  if (found.length > 1) throw new Error(`Several files export ${of}.`);
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

function missing(name: string): never {
  throw new Error(`Nothing exports ${name} with a comment.`);
}
