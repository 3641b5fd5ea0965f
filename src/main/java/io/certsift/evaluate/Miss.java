package io.certsift.evaluate;

/**
 * One answer that is not the labels'.
 *
 * @param file as labelled
 * @param what is asked: certification, flag, verdict, evidence or file
 * @param expected the labels' answer; empty if they have none
 * @param found the report's answer; empty if it has none
 * @param text as written in the resume, where there is one
 */
public record Miss(String file, String what, String expected, String found, String text) {}
