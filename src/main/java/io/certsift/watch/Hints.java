package io.certsift.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Hears that something has changed somewhere; what it was is found out by looking. */
public interface Hints extends AutoCloseable {
    /** Waits for a hint, or until the time is up; true if there was one. */
    boolean await(Duration time) throws InterruptedException;

    /** Listens to these folders and all below them, in place of those before. */
    void listen(List<Path> folders);

    @Override
    void close();

    /** Never hears anything: for drives that send no events. */
    static Hints none() {
        return new Hints() {
            @Override
            public boolean await(Duration time) throws InterruptedException {
                Thread.sleep(time.toMillis());
                return false;
            }

            @Override
            public void listen(List<Path> folders) {}

            @Override
            public void close() {}
        };
    }
}
