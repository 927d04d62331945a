"use client";

import { isGuestId } from "@guestlist/access";
import type { RoomAccess } from "@guestlist/client";
import { useQueries } from "@tanstack/react-query";
import { useEffect, useId, useMemo } from "react";
import { Avatar } from "../avatar/index.ts";
import { useShare } from "../dialog-state/share-context.ts";
import type { AccessSource } from "../messages/access-source.ts";
import { dialogTexts } from "../messages/dialog-texts.ts";
import { presenceMessages } from "../messages/en/presence.ts";
import { useTexts } from "../messages/use-texts.ts";
import { useRoomSharing } from "../provider/index.ts";
import { explainAccessOptions } from "../queries/explain-access-options.ts";
import { Sentence } from "../ui/sentence.tsx";
import { pathSource } from "../wording/path-source.ts";
import { roleName } from "../wording/role-name.ts";
import { connectedPerson } from "./connected-person.ts";
import { useHere } from "./here.ts";
import { withoutRow } from "./here-without-row.ts";

const english = { ...dialogTexts, ...presenceMessages };

export interface AlsoHereProps {
  access: RoomAccess;
}

/** Those who are in the room without a row of their own, and what lets them in. */
export function AlsoHere({ access }: AlsoHereProps) {
  const { roomId } = useShare();
  const { client, queryClient, cache } = useRoomSharing(roomId);
  const here = useHere();
  const texts = useTexts(english);
  const { alsoHere } = texts;
  const headingId = useId();
  const others = useMemo(() => withoutRow(here, access), [here, access]);
  const reasons = useQueries(
    {
      queries: others.map(([id]) => ({
        ...explainAccessOptions(client, roomId, id),
        // Only who may share may ask about others, and nobody can be asked about a guest.
        enabled: access.me.can.share && !isGuestId(id),
      })),
    },
    queryClient,
  );
  // They have come by an invitation, which nobody could tell the room.
  const isListOld = reasons.some(({ data }) => data?.paths.some(({ kind }) => kind === "person"));
  useEffect(() => {
    if (isListOld) void cache.refetch();
  }, [isListOld, cache]);
  if (others.length === 0) return null;
  return (
    <>
      <h4 id={headingId} className="guestlist-section-heading guestlist-also-here">
        {alsoHere.heading}
      </h4>
      <ul aria-labelledby={headingId}>
        {others.map(([id, connected], index) => {
          const guest = isGuestId(id);
          const person = connectedPerson(connected, texts.common.guest);
          const name = guest ? texts.common.guest : person.name;
          const { data: reason } = reasons[index] ?? {};
          const winner = reason?.paths.find(({ decides }) => decides);
          const source = guest ? guestSource(access) : winner && pathSource(winner);
          return (
            <li key={id} className="guestlist-row" data-here>
              <Avatar name={name} src={person.avatar} colors={person.colors} here />
              <div className="guestlist-row-text">
                <p className="guestlist-row-name">
                  <bdi>{name}</bdi>
                </p>
                <p className="guestlist-row-detail">
                  {source ? (
                    <span>
                      <Sentence text={alsoHere.through(source)} names={[source.name]} />
                    </span>
                  ) : null}
                  <span>{texts.avatars.hereNow}</span>
                </p>
              </div>
              {reason ? (
                <span className="guestlist-also-here-role">{roleName(reason.role, texts)}</span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Nobody can be asked about a guest, whom only the link lets in. */
function guestSource({ general }: RoomAccess): AccessSource | null {
  return general.audience === "anyone" ? { kind: "anyone", name: "" } : null;
}
