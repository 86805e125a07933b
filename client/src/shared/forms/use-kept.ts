import { useEffect, useRef, useState } from 'react';
import { forget, keep, recall } from '@/shared/offline/vault';

/** What was chosen rather than typed: kept encrypted like a draft, and brought back after a reload. */
export function useKept<T>(id: string, empty: T) {
  const [value, setValue] = useState(empty);
  const touched = useRef(false);
  useEffect(() => {
    let here = true;
    void recall(id).then((found) => {
      if (here && found && !touched.current) setValue(found.value as T);
    });
    return () => {
      here = false;
    };
  }, [id]);
  const set = (to: T) => {
    touched.current = true;
    setValue(to);
    void keep(id, to);
  };
  return { value, set, drop: () => forget(id) };
}
