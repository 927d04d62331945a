import { useId } from "react";
import { useSignInByEmail } from "./use-sign-in-by-email.ts";

/** Asks for an address and signs in with it; whoever has no account gets one. */
export function SignInByEmail({ label }: { label: string }) {
  const { mutate, error, isPending } = useSignInByEmail();
  const fieldId = useId();
  const failureId = useId();
  return (
    <form
      className="sign-in-by-email"
      // The server says what is wrong with an address, in the page.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get("email");
        if (typeof typed === "string" && !isPending) mutate(typed);
      }}
    >
      <label className="field-label" htmlFor={fieldId}>
        {label}
      </label>
      <input
        id={fieldId}
        className="field"
        name="email"
        type="email"
        autoComplete="email"
        placeholder="name@example.com"
        aria-invalid={error !== null}
        aria-describedby={failureId}
      />
      <button className="button" data-kind="primary" type="submit" aria-disabled={isPending}>
        Continue
      </button>
      <p className="failure" role="alert" id={failureId}>
        {error?.message}
      </p>
    </form>
  );
}
