package org.multaqa.organisations;

/**
 * A point on Earth (WGS 84), rounded to about a kilometre: it is to be the city, and not the door.
 *
 * @param latitude in degrees, north positive
 * @param longitude in degrees, east positive
 */
public record Place(double latitude, double longitude) {

    public Place {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not a point on Earth");
        }
        latitude = Math.round(latitude * 100) / 100.0;
        longitude = Math.round(longitude * 100) / 100.0;
    }
}
