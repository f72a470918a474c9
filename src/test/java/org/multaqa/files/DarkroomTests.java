package org.multaqa.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures as Basma's camera, her printer's and an attacker's tools make them. */
class DarkroomTests {

    private static final Fit SMALL = new Fit(96, 3_500);

    @TempDir
    private Path folder;
    private final Darkroom darkroom = new Darkroom();

    @Test
    void aPictureIsFittedIntoEachSizeAndKeepsItsShape() throws Exception {
        assertThat(developed(Made.png(1200, 400), FileKind.PNG, new Fit(320, 24_000), SMALL)).extracting(Print::box)
                .containsExactly(new Box(320, 107), new Box(96, 32));
    }

    @Test
    void aSmallPictureIsNotMadeLarger() throws Exception {
        assertThat(developed(Made.png(40, 20), FileKind.PNG, SMALL)).extracting(Print::box)
                .containsExactly(new Box(40, 20));
    }

    /** The flag is red above blue on the left and green on the right; so the corners tell how it was turned. */
    @ParameterizedTest
    @CsvSource({"1, rgbg", "2, grgb", "3, gbgr", "4, bgrg", "5, rbgg", "6, brgg", "7, ggbr", "8, ggrb", "0, rgbg",
            "9, rgbg"})
    void aPictureStandsAsTheCameraSawIt(int orientation, String corners) throws Exception {
        var print = developed(Made.jpegHeld(orientation, "", 60, 40), FileKind.JPEG, SMALL).getFirst();
        assertThat(corners(read(print))).isEqualTo(corners);
        assertThat(print.box()).isEqualTo(orientation >= 5 && orientation <= 8 ? new Box(40, 60) : new Box(60, 40));
    }

    @Test
    void nothingButThePixelsIsKept() throws Exception {
        var sent = Made.joined(Made.jpegHeld(1, "qzxcanary", 60, 40), Made.docx(Map.of()));
        var print = developed(sent, FileKind.JPEG, SMALL).getFirst();
        assertThat(new String(print.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("qzxcanary", "Exif", "PK",
                "ICC");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void webpIsRead(boolean lossless) throws Exception {
        var print = developed(lossless ? Made.WEBP_LOSSLESS : Made.WEBP, FileKind.WEBP, SMALL).getFirst();
        assertThat(corners(read(print))).isEqualTo("rbrb");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void transparentWebpIsRead(boolean lossless) throws Exception {
        var picture = read(developed(lossless ? Made.WEBP_CLEAR_LOSSLESS : Made.WEBP_CLEAR, FileKind.WEBP, SMALL)
                .getFirst());
        assertThat(picture.getRGB(80, 8) >>> 24).as("above on the right").isZero();
        assertThat(picture.getRGB(80, 40) >>> 24).as("below on the right").isEqualTo(255);
        assertThat(colour(picture, 8, 8)).isEqualTo('r');
        assertThat(colour(picture, 80, 40)).isEqualTo('b');
    }

    @Test
    void ofAMovingPictureTheFirstIsKept() throws Exception {
        var print = developed(Made.WEBP_MOVING, FileKind.WEBP, SMALL).getFirst();
        assertThat(corners(read(print))).isEqualTo("rbrb");
    }

    /** The eight bytes that say so are all there is of it: had it been read further, it would be broken. */
    @ParameterizedTest
    @CsvSource({"8000, 5001", "2000000000, 2000000000", "65000, 65000"})
    void aPictureOfMoreThanFortyMegapixelsIsNotRead(int width, int height) throws IOException {
        refused(Made.pngThatClaims(width, height), FileKind.PNG, UploadProblem.TOO_MANY_PIXELS);
    }

    @Test
    void aPictureWithinItsCanvasMayNotBeLargerThanIt() throws IOException {
        refused(Made.webpThatLies(true), FileKind.WEBP, UploadProblem.BROKEN);
        refused(Made.webpThatLies(false), FileKind.WEBP, UploadProblem.BROKEN);
    }

    @Test
    void aBrokenPictureIsRefused() throws IOException {
        refused(Made.pngThatClaims(400, 300), FileKind.PNG, UploadProblem.BROKEN);
        refused(Arrays.copyOf(Made.png(60, 40), 60), FileKind.PNG, UploadProblem.BROKEN);
        refused(Arrays.copyOf(Made.jpeg(60, 40), 30), FileKind.JPEG, UploadProblem.BROKEN);
        refused(Arrays.copyOf(Made.WEBP, 40), FileKind.WEBP, UploadProblem.BROKEN);
    }

    @Test
    void aTransparentPictureStaysSo() throws Exception {
        var picture = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(25, 25, Color.RED.getRGB());
        var print = developed(Made.written(picture, "png"), FileKind.PNG, SMALL).getFirst();
        assertThat(print.kind()).isEqualTo(FileKind.PNG);
        assertThat(read(print).getRGB(0, 0) >>> 24).isZero();
        assertThat(read(print).getRGB(25, 25)).isEqualTo(Color.RED.getRGB());
    }

    @Test
    void aDrawingOfFewColoursIsPngAndAPhotographJpeg() throws Exception {
        assertThat(developed(Made.written(Made.noise(96, 96, false), "jpeg"), FileKind.JPEG, SMALL).getFirst().kind())
                .isEqualTo(FileKind.JPEG);
        assertThat(developed(Made.png(96, 96), FileKind.PNG, SMALL).getFirst().kind()).isEqualTo(FileKind.PNG);
    }

    /** Nothing compresses worse than noise. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void evenTheWorstPictureIsSmallInBytes(boolean clear) throws Exception {
        var noise = Made.written(Made.noise(600, 600, clear), "png");
        var prints = developed(noise, FileKind.PNG, new Fit(320, 24_000), SMALL);
        assertThat(prints.get(1).bytes()).hasSizeLessThanOrEqualTo(3_500);
        assertThat(prints.get(0).bytes()).hasSizeLessThan(30_000);
    }

    private List<Print> developed(byte[] sent, FileKind kind, Fit... fits) throws IOException, UploadRefusedException {
        return darkroom.develop(Files.write(folder.resolve("sent"), sent), kind, List.of(fits));
    }

    private void refused(byte[] sent, FileKind kind, UploadProblem problem) throws IOException {
        assertThatExceptionOfType(UploadRefusedException.class).isThrownBy(() -> developed(sent, kind, SMALL))
                .matches(refusal -> refusal.problem() == problem, problem.name());
    }

    private static BufferedImage read(Print print) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(print.bytes()));
    }

    /** The colours near the corners: above left and right, below left and right. */
    private static String corners(BufferedImage picture) {
        int right = picture.getWidth() - 4;
        int below = picture.getHeight() - 4;
        return "" + colour(picture, 3, 3) + colour(picture, right, 3) + colour(picture, 3, below)
                + colour(picture, right, below);
    }

    private static char colour(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        int most = Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue()));
        return most == colour.getRed() ? 'r' : most == colour.getGreen() ? 'g' : 'b';
    }
}
