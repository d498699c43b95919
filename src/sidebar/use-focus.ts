import { useEffect } from 'preact/hooks';
import { useSidebar } from './state.ts';

/** Focus follows the reader from one shape of the sidebar to the other, but is never taken from the page. */
export function useFocusAfterToggle(ref: { current: HTMLElement | null }, shape?: string): void {
  const { toggledByReader } = useSidebar();
  useEffect(() => {
    if (!toggledByReader.value) return;
    toggledByReader.value = false;
    ref.current?.focus();
  }, [shape]);
}
