import { useSignInByEmail } from "../session/use-sign-in-by-email.ts";

/** Signs in as whom the invitation was sent to. */
export function SignInAsInvited({ address }: { address: string }) {
  const { start, failure, isPending } = useSignInByEmail();
  return (
    <div className="message-actions">
      <button
        className="button"
        data-kind="primary"
        type="button"
        aria-disabled={isPending}
        onClick={() => void start(address)}
      >
        <span className="button-text">
          Continue as <bdi>{address}</bdi>
        </span>
      </button>
      <p className="failure" role="alert">
        {failure}
      </p>
    </div>
  );
}
