import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Puts parts of pictures below each other. Arguments: the picture to write, then FILE:X,Y,WIDTH,HEIGHT for each part. */
final class Picture {
    private static final int GAP = 24;
    private static final Color LINE = new Color(0xD0D7DE);

    public static void main(String[] arguments) throws IOException {
        List<BufferedImage> parts = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            int colon = arguments[i].lastIndexOf(':');
            String[] place = arguments[i].substring(colon + 1).split(",");
            BufferedImage whole = ImageIO.read(new File(arguments[i].substring(0, colon)));
            parts.add(whole.getSubimage(
                    Integer.parseInt(place[0]),
                    Integer.parseInt(place[1]),
                    Integer.parseInt(place[2]),
                    Integer.parseInt(place[3])));
        }
        int width = 2 * GAP + parts.stream().mapToInt(BufferedImage::getWidth).max().orElse(0);
        int height = GAP + parts.stream().mapToInt(part -> part.getHeight() + GAP).sum();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        int top = GAP;
        for (BufferedImage part : parts) {
            pen.drawImage(part, GAP, top, null);
            top += part.getHeight() + GAP;
        }
        pen.setColor(LINE);
        pen.drawRect(0, 0, width - 1, height - 1);
        pen.dispose();
        ImageIO.write(picture, "png", new File(arguments[0]));
    }
}
