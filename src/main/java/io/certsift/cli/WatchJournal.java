package io.certsift.cli;

import io.certsift.watch.Event;
import io.certsift.watch.Health;
import io.certsift.watch.HealthFile;
import io.certsift.watch.Journal;
import java.io.IOException;
import java.util.Optional;

/** Prints what a watcher does, and writes its health to a file. */
final class WatchJournal implements Journal {
    private final WatchSettings settings;
    private final Terminal terminal;
    private final Optional<HealthFile> file;
    private boolean complained;

    WatchJournal(WatchSettings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
        file = settings.status().map(HealthFile::new);
    }

    @Override
    public void log(Event event) {
        boolean complaint = event.kind() == Event.Kind.PROBLEM || event.kind() == Event.Kind.NOTICE;
        String line = settings.format().line(event);
        if (complaint) {
            terminal.complain(line);
        } else if (!settings.scan().quiet()) {
            terminal.say(line);
        }
    }

    @Override
    public void fault(Event event, RuntimeException fault) {
        String where = settings.scan().verbose() ? stack(fault) : "";
        log(new Event(event.time(), event.kind(), event.file(), event.detail() + where));
    }

    /** In one line, as every event is, and without the faults' messages, which may quote a file. */
    private static String stack(Throwable fault) {
        StringBuilder stack = new StringBuilder();
        for (Throwable one = fault; one != null; one = one.getCause()) {
            stack.append(one == fault ? "" : " because of " + one.getClass().getName());
            for (StackTraceElement call : one.getStackTrace()) {
                stack.append(" at ").append(call);
            }
        }
        return stack.toString();
    }

    @Override
    public void health(Health health) {
        if (file.isEmpty()) {
            return;
        }
        try {
            file.get().write(health);
            complained = false;
        } catch (IOException e) {
            if (!complained) {
                complained = true;
                log(new Event(
                        health.updated(),
                        Event.Kind.PROBLEM,
                        Optional.empty(),
                        "the status file cannot be written: " + e.getMessage()));
            }
        }
    }
}
