package io.certsift.cli;

import io.certsift.config.ConfigException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells all problems of a catalog or policy that cannot be used, one line each; other exceptions pass through. */
final class ConfigRefusal implements IExecutionExceptionHandler {
    private static final int WRONG_USAGE = 2;

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) throws Exception {
        if (!(exception instanceof ConfigException refusal)) {
            throw exception;
        }
        PrintWriter err = command.getErr();
        refusal.problems().forEach(err::println);
        err.flush();
        return WRONG_USAGE;
    }
}
