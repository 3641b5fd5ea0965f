package io.certsift.state;

import io.certsift.ingest.FileStamp;

/**
 * What is remembered of the file at a path.
 *
 * @param stamp as it was before the file was read
 * @param trusted whether an equal stamp proves that nothing was written since
 */
record KnownFile(FileStamp stamp, boolean trusted, String sha256) {}
