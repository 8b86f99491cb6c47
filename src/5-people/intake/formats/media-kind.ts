const endings: Readonly<Record<string, string>> = {
  image: 'jpg jpeg png gif webp bmp tif tiff heic heif avif svg ico psd',
  video: 'mp4 m4v mov avi mkv webm 3gp mpg mpeg wmv flv ts',
  audio: 'mp3 m4a ogg oga opus wav aac flac amr wma',
};
const kinds = new Map(Object.entries(endings).flatMap(([kind, list]) => list.split(' ').map((ending) => [ending, kind] as const)));

/** `image`, `video` or `audio` by the ending of a name; null for all else. */
export const mediaKind = (name: string): string | null => kinds.get(/\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '') ?? null;
