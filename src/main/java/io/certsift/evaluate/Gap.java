package io.certsift.evaluate;

import java.util.List;

/**
 * A certification that resumes name and the catalog does not know.
 *
 * @param name as most resumes write it
 * @param wordings lines of resumes that name it, each once
 * @param resumes how many name it
 */
public record Gap(String name, List<String> wordings, int resumes) {
    public Gap {
        wordings = List.copyOf(wordings);
    }
}
