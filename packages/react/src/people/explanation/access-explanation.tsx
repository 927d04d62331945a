"use client";

import { useEffect, useRef } from "react";
import { useShare } from "../../dialog-state/share-context.ts";
import { useExplainAccess } from "../../hooks/use-explain-access.ts";
import { useTexts } from "../../messages/use-texts.ts";
import { Sentence } from "../../ui/sentence.tsx";
import { pathName } from "../../wording/path-name.ts";
import { sourceOf } from "../../wording/path-source.ts";
import { roleName } from "../../wording/role-name.ts";
import { AbilityList } from "./ability-list.tsx";
import { explanationTexts } from "./texts.ts";

export interface WhyPanelProps {
  id: string;
  userId: string;
  name: string;
  /** Where no link hides it again; it takes the focus then, which the row's menu gets back. */
  onHide: (() => void) | undefined;
}

/**
 * Every way someone has in, those that decide first, what would be left without their own, and what
 * all of that lets them do.
 */
export function AccessExplanationPanel({ id, userId, name, onHide }: WhyPanelProps) {
  const { roomId } = useShare();
  const { data, isError } = useExplainAccess(roomId, userId);
  const texts = useTexts(explanationTexts);
  const { details } = texts;
  const box = useRef<HTMLDivElement>(null);
  const takesFocus = useRef(onHide !== undefined);
  const isAnswered = data !== undefined;
  useEffect(() => {
    if (takesFocus.current) box.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (isAnswered) box.current?.scrollIntoView?.({ block: "nearest" });
  }, [isAnswered]);
  // Where several give the same, or nothing else gives anything, to say that one counts says nothing.
  const counts = data?.paths.filter(({ decides }) => decides).length === 1 && data.paths.length > 1;
  const left = data?.withoutPersonal ?? null;
  const source = data ? sourceOf(data.paths, left) : null;
  const hide = () => {
    const row = box.current?.closest("[data-key]");
    row?.querySelector<HTMLElement>(".guestlist-menu-button")?.focus();
    onHide?.();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <fieldset> is for fields
    <div
      ref={box}
      id={id}
      role="group"
      aria-label={details.of(name)}
      tabIndex={-1}
      className="guestlist-why"
      aria-busy={!data && !isError ? true : undefined}
    >
      {isError ? <p>{details.failed}</p> : null}
      {data ? (
        <>
          <ul>
            {data.paths.map((route) => (
              <li key={`${route.kind}:${route.id}`} data-decides={route.decides || undefined}>
                <bdi>{pathName(route, texts)}</bdi>
                <span>{roleName(route.role, texts)}</span>
                {route.decides && counts ? (
                  <span className="guestlist-why-decides">{details.decides}</span>
                ) : null}
              </li>
            ))}
          </ul>
          {data.paths.some(({ kind }) => kind === "person") ? (
            <p>
              <Sentence
                text={details.without(left ?? "none", roleName(left, texts), source)}
                names={[source?.name ?? ""]}
              />
            </p>
          ) : null}
          <p className="guestlist-why-heading">
            <Sentence text={details.preview(name)} names={[name]} />
          </p>
          <AbilityList abilities={data.abilities} />
        </>
      ) : null}
      {onHide && (data || isError) ? (
        <button
          type="button"
          className="guestlist-link"
          aria-label={details.hideName(name)}
          onClick={hide}
        >
          {details.hide}
        </button>
      ) : null}
    </div>
  );
}
