package io.certsift.knowledge;

import java.util.List;

/**
 * Words in the same item that decide between entries of like names.
 *
 * @param any at least one of them must stand beside the name; no condition if empty
 * @param none none of them may
 */
public record Near(List<String> any, List<String> none) {
    public Near {
        any = List.copyOf(any);
        none = List.copyOf(none);
    }

    public static Near anything() {
        return new Near(List.of(), List.of());
    }
}
