package io.certsift.model;

/** Whether a reader of the page can see a piece of text, and if not, why. */
public enum Visibility {
    VISIBLE(""),
    INVISIBLE_MODE("drawn in an invisible text mode"),
    BACKGROUND_COLOUR("drawn in the colour of its background"),
    TINY("smaller than 2 pt"),
    OFF_PAGE("outside the visible page"),
    CLIPPED("clipped away"),
    COVERED("covered by something drawn over it"),
    LAYER_OFF("on a layer that is switched off"),
    VANISHED("formatted as hidden text"),
    TRANSPARENT("fully transparent");

    private final String reason;

    Visibility(String reason) {
        this.reason = reason;
    }

    public boolean visible() {
        return this == VISIBLE;
    }

    /** How it is kept from the reader, as a phrase; empty if visible. */
    public String reason() {
        return reason;
    }
}
