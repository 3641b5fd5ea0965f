package io.certsift.watch;

/** Hears what a watcher does; called by one thread. */
public interface Journal {
    void log(Event event);

    /** A problem that is a fault of the program's own: the event says so, the fault may say where. */
    void fault(Event event, RuntimeException fault);

    /** Called after each change, and once in a while. */
    void health(Health health);
}
