package io.certsift.extract.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The colours of a document's theme, and all colours that markup can name.
 *
 * @param colours by their names in the theme (dk1, lt1, accent1 ...)
 */
record Theme(Map<String, Paint> colours) {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("text1", "dk1"),
            Map.entry("dark1", "dk1"),
            Map.entry("tx1", "dk1"),
            Map.entry("background1", "lt1"),
            Map.entry("light1", "lt1"),
            Map.entry("bg1", "lt1"),
            Map.entry("text2", "dk2"),
            Map.entry("dark2", "dk2"),
            Map.entry("tx2", "dk2"),
            Map.entry("background2", "lt2"),
            Map.entry("light2", "lt2"),
            Map.entry("bg2", "lt2"),
            Map.entry("hyperlink", "hlink"),
            Map.entry("followedHyperlink", "folHlink"));

    private static final Map<String, Integer> HIGHLIGHTS = Map.ofEntries(
            Map.entry("black", 0x000000),
            Map.entry("blue", 0x0000ff),
            Map.entry("cyan", 0x00ffff),
            Map.entry("green", 0x00ff00),
            Map.entry("magenta", 0xff00ff),
            Map.entry("red", 0xff0000),
            Map.entry("yellow", 0xffff00),
            Map.entry("white", 0xffffff),
            Map.entry("darkBlue", 0x000080),
            Map.entry("darkCyan", 0x008080),
            Map.entry("darkGreen", 0x008000),
            Map.entry("darkMagenta", 0x800080),
            Map.entry("darkRed", 0x800000),
            Map.entry("darkYellow", 0x808000),
            Map.entry("darkGray", 0x808080),
            Map.entry("lightGray", 0xc0c0c0));

    /** Colours of the Office theme that documents without one are shown in. */
    static Theme standard() {
        return new Theme(Map.of("dk1", Paint.rgb(0), "lt1", Paint.WHITE));
    }

    static Theme read(PartStream in, Meter meter) throws IOException {
        Map<String, Paint> colours = new HashMap<>(standard().colours());
        try {
            PartXml xml = new PartXml(in, meter);
            while (xml.next()) {
                if (xml.start() && xml.name().equals("clrScheme")) {
                    xml.children(name -> xml.children(value -> {
                        String last = xml.attribute("lastClr");
                        colours.put(name, Paint.ofHex(last.isEmpty() ? xml.attribute("val") : last));
                    }));
                    return new Theme(colours);
                }
            }
        } catch (XMLStreamException | Meter.LimitReachedException e) {
            return new Theme(colours);
        }
        return new Theme(colours);
    }

    Paint named(String name) {
        return colours.getOrDefault(NAMES.getOrDefault(name, name), Paint.UNKNOWN);
    }

    /** The text colour of {@code w:color}. */
    Paint ink(PartXml xml) {
        return colour(xml, "val", "theme");
    }

    /** The page colour of {@code w:background}. */
    Paint page(PartXml xml) {
        return colour(xml, "color", "theme");
    }

    /** The area colour of {@code w:shd}: a pattern of its colour over its fill. */
    Paint shading(PartXml xml) {
        String pattern = xml.attribute("val");
        if (pattern.equals("nil")) {
            return Paint.AUTO;
        }
        Paint fill = colour(xml, "fill", "themeFill");
        double share = pattern.equals("solid") ? 1 : share(pattern);
        if (share == 0) {
            return pattern.equals("clear") || pattern.isEmpty() ? fill : Paint.UNKNOWN;
        }
        Paint over = colour(xml, "color", "theme");
        Paint below = fill.auto() ? Paint.WHITE : fill;
        return below.mixed(over.auto() ? Paint.rgb(0) : over, share);
    }

    Paint highlight(String name) {
        Integer rgb = HIGHLIGHTS.get(name);
        return rgb == null ? Paint.AUTO : Paint.rgb(rgb);
    }

    private static double share(String pattern) {
        try {
            return pattern.startsWith("pct") ? Integer.parseInt(pattern.substring(3)) / 100.0 : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private Paint colour(PartXml xml, String plain, String theme) {
        String suffix = theme.equals("themeFill") ? "Fill" : "";
        String name = xml.attribute(theme.equals("themeFill") ? theme : "themeColor");
        if (!name.isEmpty() && !name.equals("none")) {
            Paint base = named(name);
            Paint tinted =
                    adjust(base, xml.attribute("theme" + suffix + "Tint"), xml.attribute("theme" + suffix + "Shade"));
            if (tinted.known()) {
                return tinted;
            }
        }
        String value = xml.attribute(plain);
        return value.isEmpty() || value.equals("auto") ? Paint.AUTO : Paint.ofHex(value);
    }

    /** Tint mixes with white, shade with black; both tell in hexadecimal how much of the colour stays. */
    private static Paint adjust(Paint base, String tint, String shade) {
        Paint tinted =
                stays(tint).map(kept -> base.mixed(Paint.WHITE, 1 - kept)).orElse(base);
        return stays(shade).map(kept -> tinted.mixed(Paint.rgb(0), 1 - kept)).orElse(tinted);
    }

    private static Optional<Double> stays(String hex) {
        try {
            return hex.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(hex, 16) / 255.0);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
