package io.certsift.model;

/**
 * Why a file could not be screened: a value, never an exception.
 *
 * @param status the state it ends in; never {@link Status#SCREENED}
 * @param message what is wrong and what to do, in one sentence without the file's name
 */
public record Problem(Status status, String message) {
    public Problem {
        if (status == Status.SCREENED) {
            throw new IllegalArgumentException("a screened file has no problem");
        }
    }
}
