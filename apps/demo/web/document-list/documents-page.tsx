import { useState } from "react";
import { useLocation } from "wouter";
import type { DemoPerson } from "../../model/person.ts";
import { FailureNotice } from "../components/failure-notice.tsx";
import { Icon } from "../components/icon.tsx";
import { documentPath } from "../document/document-path.ts";
import { PageHeader } from "../page/page-header.tsx";
import { PageHeading } from "../page/page-heading.tsx";
import { usePageTitle } from "../page/use-page-title.ts";
import { DocumentRow } from "./document-row.tsx";
import { NameDialog } from "./name-dialog.tsx";
import { useCreateDocument, useDocuments } from "./use-documents.ts";

/** The documents that somebody can open, and a way to create one. */
export function DocumentsPage({ person }: { person: DemoPerson }) {
  usePageTitle("Documents");
  const [, navigate] = useLocation();
  const documents = useDocuments();
  const create = useCreateDocument();
  const [isNaming, setNaming] = useState(false);
  return (
    <>
      <PageHeader />
      <main className="documents">
        <div className="documents-head">
          <PageHeading>Documents</PageHeading>
          <button
            className="button"
            data-kind="primary"
            type="button"
            onClick={() => setNaming(true)}
          >
            <Icon name="plus" />
            New document
          </button>
        </div>
        {documents.isPending ? <p className="quiet">Loading…</p> : null}
        <FailureNotice error={documents.error} retry={() => void documents.refetch()} />
        {documents.data?.length === 0 ? (
          <p className="quiet">
            Nothing is shared with you yet, {person.name}. Documents you create are private until
            you share them.
          </p>
        ) : null}
        <ul className="document-list" aria-label="Documents">
          {documents.data?.map((document) => (
            <DocumentRow key={document.id} document={document} />
          ))}
        </ul>
      </main>
      {isNaming ? (
        <NameDialog
          title="New document"
          action="Create"
          isPending={create.isPending}
          failure={create.error?.message}
          onSave={(name) =>
            create.mutate(name, { onSuccess: ({ id }) => navigate(documentPath(id)) })
          }
          onClose={() => setNaming(false)}
        />
      ) : null}
    </>
  );
}
