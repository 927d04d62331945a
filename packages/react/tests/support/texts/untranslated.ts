import { users } from "../rooms/seed.ts";

/** What is not for a dictionary: names, addresses and what was typed, the longer ones first. */
const data = [
  ...users.flatMap(({ id, name, email }) => [name, email ?? "", id]),
  ...["Launch plan", "Engineering", "Design", "Marketing", "Acme", "user-4711", "For the launch"],
  ...["lea@x.io", "tom@x.io", "xyz"],
].sort((a, b) => b.length - a.length);

const read = ["aria-label", "aria-description", "aria-roledescription", "placeholder", "title"];

/** Text of the dialog that is neither in brackets, so from the pseudo-locale, nor data. */
export function untranslated(): string[] {
  const dialog = document.querySelector('[role="dialog"]');
  if (!dialog) throw new Error("There is no dialog.");
  const attributes = [dialog, ...dialog.querySelectorAll("*")].flatMap((element) =>
    read.flatMap((name) => element.getAttribute(name) ?? []),
  );
  return [...textsIn(dialog), ...attributes].map(outsideBrackets).filter((text) => text !== "");
}

/** What each element says, its parts in a row; initials stand for names. */
function textsIn(dialog: Element): string[] {
  const walker = document.createTreeWalker(dialog, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(".guestlist-avatar")
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const texts: string[] = [];
  let depth = 0;
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue ?? "";
    // A sentence goes on behind a name in it, which is an element of its own.
    if (depth > 0) texts.push((texts.pop() ?? "") + text);
    else texts.push(text);
    depth += text.split("[").length - text.split("]").length;
  }
  return texts;
}

function outsideBrackets(text: string): string {
  let depth = 0;
  const outside = Array.from(text).filter((letter) => {
    if (letter === "[") depth += 1;
    if (letter === "]") depth -= 1;
    return depth === 0 && letter !== "]";
  });
  return data
    .reduce((left, known) => (known === "" ? left : left.replaceAll(known, "")), outside.join(""))
    .replaceAll(/[\d\s,+]/g, "");
}
