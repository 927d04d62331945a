import { useQuery } from "@tanstack/react-query";
import type { SentMail } from "../../model/sent-mail.ts";
import { request } from "../request.ts";

/** What was sent, newest first; new messages come by themselves. */
export function useOutbox() {
  return useQuery({
    queryKey: ["outbox"],
    queryFn: ({ signal }) => request<SentMail[]>("/outbox", { signal }),
    refetchInterval: 2_000,
  });
}
