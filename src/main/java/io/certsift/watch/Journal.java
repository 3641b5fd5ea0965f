package io.certsift.watch;

/** Hears what a watcher does; called by one thread. */
public interface Journal {
    void log(Event event);

    /** Called after each change, and once in a while. */
    void health(Health health);
}
