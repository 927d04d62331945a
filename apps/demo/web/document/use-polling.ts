import { useEffect, useRef } from "react";

const eagerFor = 60_000;
const eager = 3_000;
const patient = 15_000;

/** Asks again and again while the page is looked at: often in the first minute, then less. */
export function usePolling(isOn: boolean, ask: () => Promise<unknown>): void {
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    if (!isOn) return;
    const since = Date.now();
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const wait = () => {
      timer = setTimeout(poll, Date.now() - since < eagerFor ? eager : patient);
    };
    const poll = async () => {
      if (document.visibilityState === "visible") await latest.current();
      if (!isOver) wait();
    };
    const onReturn = () => {
      if (document.visibilityState === "visible") void latest.current();
    };
    wait();
    document.addEventListener("visibilitychange", onReturn);
    return () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", onReturn);
    };
  }, [isOn]);
}
