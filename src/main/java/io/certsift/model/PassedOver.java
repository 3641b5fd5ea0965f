package io.certsift.model;

/**
 * Words that could name a certification and were not taken for one.
 *
 * @param quote the words and where they stand
 * @param id of the certification that they could name, as reports would give it
 * @param name the catalog's name of it
 * @param reason why not, in words that go on from the name
 */
public record PassedOver(Quote quote, String id, String name, String reason) {}
