-- How a person writes dates and times; everybody so far saw days first and 24 hours.
ALTER TABLE "user_settings" ADD COLUMN "date_order" TEXT NOT NULL DEFAULT 'day_month',
                            ADD COLUMN "clock" TEXT NOT NULL DEFAULT '24h';
ALTER TABLE "user_settings" ADD CONSTRAINT "user_settings_date_order_known" CHECK (date_order IN ('day_month', 'month_day')),
                            ADD CONSTRAINT "user_settings_clock_known" CHECK (clock IN ('24h', '12h'));
