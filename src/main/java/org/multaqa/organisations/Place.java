package org.multaqa.organisations;

/**
 * A point on Earth (WGS 84), to about a metre. Where nobody has chosen otherwise it is to be the city, and not the door:
 * {@link #ofCity}.
 *
 * @param latitude in degrees, north positive
 * @param longitude in degrees, east positive
 */
public record Place(double latitude, double longitude) {

    private static final double METRE = 100_000;
    private static final double CITY = 100;

    public Place {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not a point on Earth");
        }
        latitude = Math.round(latitude * METRE) / METRE;
        longitude = Math.round(longitude * METRE) / METRE;
    }

    /** That point rounded to about a kilometre. */
    public static Place ofCity(double latitude, double longitude) {
        return new Place(Math.round(latitude * CITY) / CITY, Math.round(longitude * CITY) / CITY);
    }

    /** Whether it says more than the city. */
    public boolean isExact() { return !equals(ofCity(latitude, longitude)); }
}
