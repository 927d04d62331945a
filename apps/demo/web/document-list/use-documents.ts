import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Document } from "../../model/document.ts";
import { request } from "../request.ts";

const documentsKey = ["documents"];

/** The documents that the person can open. */
export function useDocuments() {
  return useQuery({
    queryKey: documentsKey,
    queryFn: ({ signal }) => request<Document[]>("/documents", { signal }),
  });
}

function useDocumentMutation<Input, Output>(send: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => queryClient.invalidateQueries({ queryKey: documentsKey }),
  });
}

export function useCreateDocument() {
  return useDocumentMutation((name: string) =>
    request<Document>("/documents", { method: "POST", body: { name } }),
  );
}

export function useRenameDocument(id: string) {
  return useDocumentMutation((name: string) =>
    request<Document>(`/documents/${encodeURIComponent(id)}`, { method: "PATCH", body: { name } }),
  );
}

export function useDeleteDocument(id: string) {
  return useDocumentMutation(() =>
    request<void>(`/documents/${encodeURIComponent(id)}`, { method: "DELETE" }),
  );
}
