package io.certsift.cli;

import io.certsift.watch.LogFormat;
import io.certsift.watch.Pace;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a watch was asked for, checked.
 *
 * @param scan what each round is, of the date of the first
 * @param fixedDate whether all rounds are of that date
 * @param polling whether folders are looked through instead of listened to
 * @param status where its health is written
 */
record WatchSettings(
        ScanSettings scan, boolean fixedDate, boolean polling, Pace pace, Optional<Path> status, LogFormat format) {}
