package io.certsift.knowledge;

/**
 * The words that resumes are read by.
 *
 * @param headings what headings say, by the label of a section kind
 * @param layout what stands beside headings and around them
 * @param languages the small words of each language, by its two-letter code
 * @param words synonyms and small words of names
 * @param claims the cues of each claim
 * @param months names of the months, by number
 * @param items what items of a certifications section are, and are not
 * @param evidence the words of portfolio, publications, production, references and education
 * @param titles the words of titles and headlines
 * @param fairness what a person could be as well
 */
public record Lexicons(
        Lexicon headings,
        Lexicon layout,
        Lexicon languages,
        Lexicon words,
        Lexicon claims,
        Lexicon months,
        Lexicon items,
        Lexicon evidence,
        Lexicon titles,
        Lexicon fairness) {}
