"use client";

import { useQuery } from "@tanstack/react-query";
import { previewChangeOptions } from "../../queries/preview-change-options.ts";
import { useDialogMessages } from "../../use-dialog-messages.ts";
import { useGuestlist } from "../../use-guestlist.ts";
import { Confirm } from "../internal/confirm.tsx";
import { Sentence } from "../internal/sentence.tsx";
import { useShareAccess } from "./access-context.tsx";
import { questionTexts } from "./question-texts.ts";
import { remainsAfter } from "./remains-after.ts";
import type { OpenQuestion } from "./session.ts";
import { useShare } from "./share-context.ts";

/** Asks before a change that surprises or cannot be taken back. */
export function QuestionPanel({ question, answer }: OpenQuestion) {
  const { roomId } = useShare();
  const { client, queryClient } = useGuestlist();
  const { access } = useShareAccess();
  const texts = useDialogMessages();
  const { data: preview } = useQuery(
    previewChangeOptions(client, roomId, question.change),
    queryClient,
  );
  const { title, lines, action } = questionTexts(question, access?.room.name ?? null, texts);
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
