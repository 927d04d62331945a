"use client";

import { useQuery } from "@tanstack/react-query";
import { useShareAccess } from "../../dialog-state/access-context.tsx";
import type { OpenConfirmation } from "../../dialog-state/dialog-state.ts";
import { useShare } from "../../dialog-state/share-context.ts";
import { useTexts } from "../../messages/use-texts.ts";
import { useGuestlist } from "../../provider/index.ts";
import { previewChangeOptions } from "../../queries/preview-change-options.ts";
import { Confirm } from "../../ui/confirm.tsx";
import { Sentence } from "../../ui/sentence.tsx";
import { changeTexts } from "../texts.ts";
import { confirmationTexts } from "./confirmation-texts.ts";
import { remainsAfter } from "./remains-after.ts";

/** Asks before a change that surprises or cannot be taken back. */
export function ConfirmationPanel({ question, answer }: OpenConfirmation) {
  const { roomId } = useShare();
  const { client, queryClient } = useGuestlist();
  const { access } = useShareAccess();
  const texts = useTexts(changeTexts);
  const { data: preview } = useQuery(
    previewChangeOptions(client, roomId, { change: question.change }),
    queryClient,
  );
  const { title, lines, action } = confirmationTexts(question, access?.room.name ?? null, texts);
  const remains = access && preview ? remainsAfter(question, access, preview, texts) : null;
  const live = question.live?.map(({ name }) => name) ?? [];
  const names = [question.name, access?.room.name ?? "", ...live];
  return (
    <Confirm
      title={<Sentence text={title} names={names} />}
      action={action}
      onConfirm={() => answer(true)}
      onCancel={() => answer(false)}
    >
      {lines.map((line) => (
        <p key={line}>
          <Sentence text={line} names={names} />
        </p>
      ))}
      {remains ? (
        <p>
          <Sentence text={remains.text} names={[...names, remains.name ?? ""]} />
        </p>
      ) : null}
    </Confirm>
  );
}
