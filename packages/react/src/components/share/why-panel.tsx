"use client";

import { useEffect, useRef } from "react";
import { useExplainAccess } from "../../hooks/use-explain-access.ts";
import { useMessages } from "../../use-messages.ts";
import { routeName } from "./route-source.ts";
import { useShare } from "./share-context.ts";

export interface WhyPanelProps {
  id: string;
  userId: string;
}

/** Every way someone has in, those that decide first, and what would be left without their own. */
export function WhyPanel({ id, userId }: WhyPanelProps) {
  const { roomId } = useShare();
  const { data, isError } = useExplainAccess(roomId, userId);
  const texts = useMessages();
  const { people, roles } = texts;
  const box = useRef<HTMLDivElement>(null);
  const isAnswered = data !== undefined;
  useEffect(() => {
    if (isAnswered) box.current?.scrollIntoView?.({ block: "nearest" });
  }, [isAnswered]);
  return (
    <div
      ref={box}
      id={id}
      className="guestlist-why"
      aria-busy={!data && !isError ? true : undefined}
    >
      {isError ? <p>{people.whyFailed}</p> : null}
      {data ? (
        <>
          <ul>
            {data.routes.map((route) => (
              <li key={`${route.kind}:${route.id}`} data-wins={route.wins || undefined}>
                <bdi>{routeName(route, texts)}</bdi>
                <span>{roles[route.role] ?? route.role}</span>
                {route.wins ? <span className="guestlist-why-wins">{people.decides}</span> : null}
              </li>
            ))}
          </ul>
          {data.routes.some(({ kind }) => kind === "person") ? (
            <p>{people.without(roles[data.withoutPersonal] ?? data.withoutPersonal)}</p>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
