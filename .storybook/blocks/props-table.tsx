import { type Props, propsOf } from "../reading/props-of.ts";
import type { Member } from "../reading/read-interface.ts";
import { sources } from "../reading/sources.ts";
import { Prose } from "./prose.tsx";

/** What the package exports under another name. */
const renamed = new Map(
  sources.flatMap((source) =>
    [...source.matchAll(/\btype (\w+) as (\w+)/g)].map(([, own = "", name = ""]) => [own, name]),
  ),
);

/** The props of a component, read from its source. */
export function PropsTable({ of }: { of: string }) {
  const { members, elements } = propsOf(of, sources);
  return (
    <>
      {members.length > 0 ? <MembersTable members={members} /> : null}
      <Elements elements={elements} hasMembers={members.length > 0} />
    </>
  );
}

/** Props, or members of an answer, one to a row. */
function MembersTable({ members }: { members: readonly Member[] }) {
  const mayBeLeftOut = members.some(({ isOptional }) => isOptional);
  return (
    <table className="guestlist-docs-table">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">What it is</th>
          {mayBeLeftOut ? <th scope="col">Default</th> : null}
        </tr>
      </thead>
      <tbody>
        {members.map(({ name, type, isOptional, comment }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
              {mayBeLeftOut && !isOptional ? <small>required</small> : null}
            </th>
            <td>
              {comment.text ? (
                <p>
                  <Prose text={comment.text} />
                </p>
              ) : null}
              <code>{publicType(type)}</code>
            </td>
            {mayBeLeftOut ? (
              <td>{comment.default === undefined ? "–" : <Default text={comment.default} />}</td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A type as an app may name it; that an optional prop may be undefined goes without saying. */
function publicType(type: string): string {
  return type
    .replace(/ \| undefined$/, "")
    .replace(/^\((\(.*\) => [^()]+)\)$/, "$1")
    .replace(/\w+/g, (name) => renamed.get(name) ?? name);
}

/** A value is code, anything else is said in words. */
function Default({ text }: { text: string }) {
  const isValue = /^(?:"[^"]*"|\[.*\]|\{.*\}|true|false|null|undefined|\d+)$/.test(text);
  return isValue ? <code>{text}</code> : <Prose text={text} />;
}

function Elements({ elements, hasMembers }: Pick<Props, "elements"> & { hasMembers: boolean }) {
  return elements.map(({ name, without }) => (
    <p key={name}>
      {hasMembers ? "And " : "Takes "}
      what a <code>{`<${name}>`}</code> takes
      {without.length > 0 ? (
        <>
          , but for <Prose text={without.map((key) => `\`${key}\``).join(", ")} />
        </>
      ) : null}
      ; a <code>ref</code>, <code>className</code> and <code>style</code> reach that element.
    </p>
  ));
}
