import { attemptOf } from '@/shared/api/attempts';
import { csrfToken } from '@/shared/api/client';
import { ApiProblem } from '@/shared/api/problem';
import type { AttachedScan } from '@/shared/api/schema.gen';
import { language } from '@/shared/i18n/i18n';
import { noteAnswer, noteSilence } from '@/shared/offline/line';

const kinds = ['application/pdf', 'image/jpeg', 'image/png', 'image/tiff'];
export const accepted = kinds.join(',');
const mostBytes = 20 * 1024 * 1024;

/** What the API would refuse anyway, said before twenty megabytes have travelled. */
export function refusalOf(file: File) {
  if (file.size === 0 || file.size > mostBytes) return 'arraigos.scan.too_large' as const;
  return kinds.includes(file.type) ? undefined : ('arraigos.scan.wrong_kind' as const);
}

/** `fetch` does not tell how much has left the machine; this does. */
export async function uploadScan(
  arraigoId: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<AttachedScan> {
  const attempt = await attemptOf('control.arraigo.attach_scan', [arraigoId, file]);
  const answer = await new Promise<Response>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${location.origin}/api/v1/control/arraigos/${encodeURIComponent(arraigoId)}/scans`);
    request.setRequestHeader('Idempotency-Key', attempt.key);
    request.setRequestHeader('Accept-Language', language());
    request.setRequestHeader('X-Csrf-Token', csrfToken() ?? '');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      noteAnswer();
      resolve(new Response(request.responseText, { status: request.status }));
    };
    request.onerror = () => {
      noteSilence();
      reject(new ApiProblem(0, 'client.network'));
    };
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
  if (answer.ok) {
    attempt.forget();
    return (await answer.json()) as AttachedScan;
  }
  const problem = await ApiProblem.of(answer);
  if (!problem.undecided) attempt.forget();
  throw problem;
}
