interface FailureNoticeProps {
  error: Error | null;
  retry(): void;
}

/** Says why something could not be loaded, and lets one try again; nothing without an error. */
export function FailureNotice({ error, retry }: FailureNoticeProps) {
  if (!error) return null;
  return (
    <div className="notice" role="alert">
      <p>{error.message}</p>
      <button className="button" type="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
