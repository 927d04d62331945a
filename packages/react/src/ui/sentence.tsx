"use client";

import { Fragment, type ReactNode } from "react";

interface SentenceProps {
  text: string;
  /** Names in it, which may run in another direction than the text around them. */
  names: readonly string[];
}

/** A text with the names in it isolated, so that none of them can turn the rest around. */
export function Sentence({ text, names }: SentenceProps): ReactNode {
  const [name, ...others] = names.filter(
    (candidate) => candidate !== "" && text.includes(candidate),
  );
  if (name === undefined) return text;
  const [before = "", ...after] = text.split(name);
  return (
    <Fragment>
      <Sentence text={before} names={others} />
      <bdi>{name}</bdi>
      <Sentence text={after.join(name)} names={others} />
    </Fragment>
  );
}
