package io.certsift.model;

/**
 * What came of one rule for one resume.
 *
 * @param id the rule
 * @param result whether it fired
 * @param reason what decided, in one sentence with its numbers
 */
public record Judgement(String id, Result result, String reason) {

    /** How a rule can end. */
    public enum Result {
        MET("met"),
        UNDECIDED("undecided"),
        NOT_MET("not met"),
        OFF("switched off");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
