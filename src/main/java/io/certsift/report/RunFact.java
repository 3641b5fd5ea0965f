package io.certsift.report;

/**
 * One fact about a run that a reader of the workbook should see, such as a threshold of the policy.
 *
 * @param name what it is, as a person would say it
 * @param value in words or figures
 */
public record RunFact(String name, String value) {}
