/** What a playing video shows, whole and unmirrored; null while it shows nothing. */
export async function photographFrom(
  video: HTMLVideoElement | null,
  fileName: string,
): Promise<File | null> {
  if (video === null || video.videoWidth === 0) return null;
  const canvas = new OffscreenCanvas(video.videoWidth, video.videoHeight);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.drawImage(video, 0, 0);
  // Without loss: it is drawn smaller and encoded once more when it is taken in.
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new File([blob], fileName, { type: 'image/png' });
}
